# 1:1
hello = Вітаю, { $name }.
