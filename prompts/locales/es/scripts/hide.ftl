# en dc36487e
title = Un chat ordenado
