"""Everything that plays a patient: cases, practice, quizzes, live hours, attempts, marks and the studio."""
