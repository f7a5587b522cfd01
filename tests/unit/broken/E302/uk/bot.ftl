### 1:1

# en c1e302e1
hello = Вітаю, { $name }.
