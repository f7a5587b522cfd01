### 4:1

# en c1e302e1
hello = Вітаю.
# en 2b687db6
bye = До побачення.
