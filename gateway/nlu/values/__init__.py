"""What words mean by themselves: numbers, money, dates, units, languages, and what is verbatim. Knows no tool."""
