"""The child processes that read files for all tests of this process: ended when it ends."""

import atexit

from smallprint.ingest import ParserPool

POOL = ParserPool()
atexit.register(POOL.close)
ingest, read_ahead = POOL.ingest, POOL.ahead
