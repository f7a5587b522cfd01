# en dc36487e
title = Ein aufgeräumter Chat
