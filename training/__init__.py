"""People, schools, the catalogue of activities, results, and what the pages of all apps share."""
