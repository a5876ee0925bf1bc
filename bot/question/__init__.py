"""Words to query: normalise, take numbers out, link to the vocabulary, read from one table."""
