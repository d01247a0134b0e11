"""The functions of the project as algorithms for the toolbox, models and ``qgis_process``."""
