"""A workspace that is one file, a GeoPackage: for one cartographer, or some who take turns."""
