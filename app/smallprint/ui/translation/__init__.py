"""The language of the window: what each visible string goes through, and the languages there are.

chosen    The language in force: as the settings or the system say, its Qt Linguist file, its numbers and dates
outside   Translates sentences and names that are made outside the window: errors, clause types, settings
texts     What each string of the window goes through: `tr`, `tr_n` for a count, `marked` for a later `tr`
measures  Says a value in the language of the window: "30 days", "12 months’ fees", "March 3, 2025"; other words stay
dates     Dates as the packages below the window and contracts write them in English, for the way of the window's
          language
typed     Values that a person types in the language of the window, for what reads English: "30 Tage" is "30 days"
placed    says in the language of the window where words stand, as `domain.place` says it in English
"""
