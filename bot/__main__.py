"""`python -m bot` is `toward`."""

import sys

from bot.cli import main

sys.exit(main())
