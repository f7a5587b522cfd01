# 2:18
hello = Hello, { NUMBER($name) }.
