"""What comes in by typing or from a file: coordinates and features."""
