# 3:5
hello = Hello.
bye Goodbye.
