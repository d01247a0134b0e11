"""The algorithms: one file, one algorithm; each is registered by its decorator."""
