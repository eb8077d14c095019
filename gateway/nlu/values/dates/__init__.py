"""Days, dates, times and time zones that a question says."""
