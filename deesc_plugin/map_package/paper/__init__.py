"""Typesetting: type, texts that fit, marks, tables, pages, pictures and PDF. It knows nothing of delimitations."""
