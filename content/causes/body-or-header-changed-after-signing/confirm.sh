openssl dgst -sha256 < body.json
