
-- Codes are told apart whatever their case, so they are looked up so: by an import once a row.
CREATE INDEX user_by_code ON user (login COLLATE NOCASE);
CREATE INDEX source_by_code ON source (code COLLATE NOCASE);
CREATE INDEX pool_by_code ON pool (code COLLATE NOCASE);
CREATE INDEX tag_by_code ON tag (code COLLATE NOCASE);
CREATE INDEX team_by_code ON team (code COLLATE NOCASE);
CREATE INDEX line_by_code ON line (code COLLATE NOCASE);
CREATE INDEX view_by_code ON view (code COLLATE NOCASE);
CREATE INDEX template_by_code ON template (code COLLATE NOCASE);
CREATE INDEX field_by_code ON field (code COLLATE NOCASE);
CREATE INDEX calendar_by_code ON calendar (code COLLATE NOCASE);
CREATE INDEX product_by_code ON product (sku COLLATE NOCASE);
CREATE INDEX competitor_by_code ON competitor (code COLLATE NOCASE);
CREATE INDEX stage_by_code ON stage (code COLLATE NOCASE);
CREATE INDEX target_by_code ON target (code COLLATE NOCASE);
CREATE INDEX rate_by_code ON rate (code COLLATE NOCASE);

-- What is taken back by the thousand must not be looked for in whole tables, once for every row: products and contracts,
-- where others name them.
CREATE INDEX product_by_successor ON product (successor) WHERE successor IS NOT NULL;
CREATE INDEX deal_by_product ON deal (product) WHERE product IS NOT NULL;
CREATE INDEX order_by_product ON "order" (product) WHERE product IS NOT NULL;
CREATE INDEX contract_by_renews ON contract (renews) WHERE renews IS NOT NULL;
