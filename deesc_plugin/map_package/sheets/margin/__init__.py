"""What stands beside the map of a sheet, block by block."""
