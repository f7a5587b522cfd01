### 1:1

# en 12345678
title = Hallo
