"""Saylau: a bot that answers questions about Kazakhstan's parliamentary elections."""
