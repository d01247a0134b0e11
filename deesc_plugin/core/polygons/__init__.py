"""What polygons do to each other and to themselves: overlaps, gaps, widths, slivers."""
