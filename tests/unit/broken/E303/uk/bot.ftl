# 4:1
hello = Вітаю, { $name }.
bye = До побачення.
more = Ще.
