"""Where features stand: in which governorate, beside which line, how far from which post."""
