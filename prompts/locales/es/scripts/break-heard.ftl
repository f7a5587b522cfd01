# en d0917f75
title = Una pausa
