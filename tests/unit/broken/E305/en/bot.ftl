# 2:18
hello = Hello, { -bot }.
