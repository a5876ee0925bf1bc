"""The bot on Telegram: updates in, answers out."""

import os

# Asks python-telegram-bot for durations as timedelta; reading them as numbers warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")
