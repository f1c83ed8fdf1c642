"""Where the bundle begins."""

import sys

from smallprint.launch import main

sys.exit(main())
