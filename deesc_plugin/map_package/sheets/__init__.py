"""Map sheets as print layouts of QGIS: map frame, margin, annex pages, and their export as GeoPDF."""
