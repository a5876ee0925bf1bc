"""The results store: what is held about each election, and where each figure comes from."""
