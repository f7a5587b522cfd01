# 2:1
hello = You should come back.
