# 3:1
hello = Hello.
hello = Hello again.
