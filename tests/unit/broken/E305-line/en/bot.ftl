# 2:18
hello = Hello, { bye }.
bye = Goodbye.
