"""What is drawn inside the map frame of a sheet."""
