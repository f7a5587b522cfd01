# 3:1
hello = Вітаю, { $name }.
bye = До побачення, { $name }.
