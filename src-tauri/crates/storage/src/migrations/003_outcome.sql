-- How a case ended, out of a closed list that can be counted; and questions of officers' own at other posts.

-- Beside the free words in `outcome`, which are about a person and never counted.
ALTER TABLE case_file ADD COLUMN ending TEXT NOT NULL DEFAULT 'unknown';

-- The texts of questions that are not in this handbook, by id, as JSON: of runs that came from another post. Empty for none.
ALTER TABLE checklist_run ADD COLUMN questions TEXT NOT NULL DEFAULT '';
