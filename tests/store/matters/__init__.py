"""A matter file of each version of the tables, each written by the code of that version.

| version | tables until | written by |
|---|---|---|
| 01 | `m001_first` | 2279cf2 |
| 02 | `m002_strips` | 31e8d5a |
| 03 | `m003_likely_spans` | 77fc36a |
| 04 | `m004_own_types` | 478554f |
| 05 | `m005_retrieval` | a8a0f09 |
| 06 | `m006_questions` | ad3705f |
| 07 | `m007_changes` | 68ca310 |
| 08 | `m008_language` | b253e93 |
| 09 | `m009_original_parts` | 38f550a |
| 10 | `m010_shown_when_ended` | 7d71383 |
| 11 | `m011_removed` | ba6907f |
| 12 | `m012_contract_kind` | 0638720 |
| 14 | `m014_judge` | 3f443f2 |
| 17 | `m017_condition` | eca7ee3b |
| 18 | `m018_marks` | 0d2e6509 |
| 19 | `m019_remarks_on_values` | b2b5e47f |
| 20 | `m020_proposed_words` | 109c79f9 |
| 21 | `m021_run_notes` | 23dd1bde |
| 22 | `m022_playbooks` | ef74e901 |
| 23 | `m023_dismissals` | bb12d9b5 |

No code ended at versions 13, 15 and 16: their migrations came with one merge.

`story.py` is what is written into each: it runs inside the code of its version and uses what that version could store.
`python -m tests.store.matters write` adds a matter for the tables of today, `… write 03 COMMIT` one by the code of a
commit. `python -m tests.store.matters` renews the `.txt` files beside them: what today's code reads in each.
"""
