# 2:1
hello =
    { "" }
