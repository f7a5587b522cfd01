# 2:1
hello = Hello, _you.
