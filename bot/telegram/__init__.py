"""The bot on Telegram: updates in, answers out."""

import os
import sys
from types import ModuleType

# Asks python-telegram-bot for durations as timedelta; reading them as numbers warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")
# The library's own HTTP client, not used here, would load its command line, with what that takes,
# wherever its parts happen to be installed; it does without what it cannot find there.
sys.modules.setdefault("httpx._main", ModuleType("httpx._main"))
