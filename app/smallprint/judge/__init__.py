"""The judge of a known model: prepared once out of the model's published file and an adapter that ships, then loaded.

    preparing   where the prepared model is, made again where it is missing or damaged
    opening     loads it, or says in a sentence why there is no judge
    nano        NanoJudge: a contract's passages -> states and logits
    chosen      the judge of the chosen model: prepared where it never was, loaded when it is first asked for, freed at
                the end

What reads with it is loaded where it is first asked for, so nothing is imported here.
"""
