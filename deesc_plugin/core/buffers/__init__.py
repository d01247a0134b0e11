"""The geodesic buffer, made exact and measured: the outline, its meter, and what is said of given buffers."""
