### 7:1

# en c1e302e1
hello = Вітаю, { $name }.
# en 2b687db6
bye = До побачення.
more = Ще.
