"""The tools that draw, and what a new feature is given."""
