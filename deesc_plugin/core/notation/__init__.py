"""How places are written: degrees, DMS, UTM and MGRS, formatted and parsed."""
