"""The findings as tables for spreadsheets: a workbook (XLSX) and one plain table (CSV).

workbook    the workbook: its sheets, and what they share
issues      the sheet of findings, one a row
matrix      the sheet of documents by clause types
about       the sheet that says what the workbook is of, what was left out, and what could not be read
dress       how the cells of the workbook look
plain       the CSV file
cells       what any cell holds: words that no program takes for a formula, and values as numbers and days
page        what the sheets of the workbook share: their columns, their row heights, and how they are printed
first_rows  the first rows of the workbook's list of findings as plain words, to be looked at before it is written
playbook    the sheet of a playbook's verdicts, one position a row, with filters
"""
