#!/usr/bin/env bash
# 객체 저장소에 올린다. Uploads a built site to an object store that speaks S3.
#
#   docs/deploy/upload.sh <folder of the site> <rclone remote:bucket>
#
# rclone의 원격 저장소는 rclone config로 정한다. The remote is configured with rclone config.
set -euo pipefail
site="${1:?folder of the built site}"
bucket="${2:?rclone remote:bucket}"

# 내용 형식을 모르는 도구가 많다. Many tools do not know these types.
types=(
	"csv text/csv; charset=utf-8"
	"html text/html; charset=utf-8"
	"jsonld application/ld+json"
	"parquet application/vnd.apache.parquet"
	"ods application/vnd.oasis.opendocument.spreadsheet"
	"xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	"woff2 font/woff2"
	"js text/javascript; charset=utf-8"
	"css text/css; charset=utf-8"
	"svg image/svg+xml; charset=utf-8"
	"json application/json"
	"xml application/xml; charset=utf-8"
	"txt text/plain; charset=utf-8"
	"png image/png"
	"zip application/zip"
)

put() { rclone copy "$site" "$bucket" --checksum --transfers 32 --checkers 32 "$@"; }

# 이름에 해시가 있는 것이 먼저다: 새 쪽이 찾는 파일이 이미 있다.
# What has a hash in its name goes first: whatever a new page asks for is there already.
forever="Cache-Control: public, max-age=31536000, immutable"
put --include "/_astro/*.css" --header-upload "$forever" --header-upload "Content-Type: text/css; charset=utf-8"
put --include "/_astro/*.js" --header-upload "$forever" --header-upload "Content-Type: text/javascript; charset=utf-8"
put --include "/fonts/*.woff2" --header-upload "Cache-Control: public, max-age=3600, stale-while-revalidate=86400" \
	--header-upload "Content-Type: font/woff2"
for entry in "${types[@]}"; do
	put --filter "- /_astro/**" --filter "- /fonts/*.woff2" --filter "+ *.${entry%% *}" --filter "- *" \
		--header-upload "Cache-Control: no-cache" --header-upload "Content-Type: ${entry#* }"
done
put --include "/SHA256SUMS" --header-upload "Cache-Control: no-cache" \
	--header-upload "Content-Type: text/plain; charset=utf-8"
# 여기서 모르는 끝을 가진 파일이 없는지 본다. Nothing may be left behind for want of a known ending.
rclone check "$site" "$bucket" --one-way --size-only --fast-list
