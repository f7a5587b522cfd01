# en d0917f75
title = Eine Pause
