-- What a campaign is sent for where it comes up by itself each week: nobody gets the same one twice in a year.
ALTER TABLE campaign ADD COLUMN occasion TEXT CHECK (occasion IN ('birthday', 'anniversary', 'missed', 'newCustomer'));
CREATE INDEX campaign_by_occasion ON campaign (occasion, at) WHERE occasion IS NOT NULL;
