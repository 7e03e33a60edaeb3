{{- define "verbatim.labels" -}}
app.kubernetes.io/name: verbatim
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{/* What every process has in common. Takes {root, role}. */}}
{{- define "verbatim.pod" -}}
{{- $root := .root -}}
metadata:
  labels:
    app.kubernetes.io/name: verbatim
    app.kubernetes.io/instance: {{ $root.Release.Name }}
    app.kubernetes.io/component: {{ .role }}
  annotations:
    prometheus.io/scrape: 'true'
    prometheus.io/port: '9464'
spec:
  # SIGTERM drains within 20 s.
  terminationGracePeriodSeconds: 30
  automountServiceAccountToken: false
  securityContext: { runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000, seccompProfile: { type: RuntimeDefault } }
  initContainers:
    # A mounted secret can be read by its group, and the master key must be its owner's alone: it is copied into memory.
    - name: master-key
      image: {{ include "verbatim.image" $root }}
      imagePullPolicy: {{ $root.Values.image.pullPolicy }}
      command: [install, -m, '0400', /secret/master.key, /keys/master.key]
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
      volumeMounts:
        - { name: secret, mountPath: /secret, readOnly: true }
        - { name: keys, mountPath: /keys }
  containers:
    - name: verbatim
      image: {{ include "verbatim.image" $root }}
      imagePullPolicy: {{ $root.Values.image.pullPolicy }}
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] } }
      env:
        - { name: VERBATIM_ROLES, value: {{ .role | quote }} }
        - { name: VERBATIM_PUBLIC_URL, value: {{ required "publicUrl: say where people reach it" $root.Values.publicUrl | quote }} }
        - { name: VERBATIM_PARTITIONS, value: {{ $root.Values.partitions | quote }} }
        - { name: VERBATIM_MASTER_KEY_FILE, value: /keys/master.key }
        - name: VERBATIM_SETUP_TOKEN
          valueFrom: { secretKeyRef: { name: {{ $root.Values.existingSecret }}, key: setup-token } }
        {{- if eq $root.Values.profile "cluster" }}
        {{- $stores := required "stores.existingSecret: name the secret with the addresses of Kafka, MongoDB and Redis" $root.Values.stores.existingSecret }}
        {{- range $name := list "log" "keys" "views" "signals" "jobs" }}
        - name: VERBATIM_{{ upper $name }}_URL
          valueFrom: { secretKeyRef: { name: {{ $stores }}, key: {{ $name }}-url } }
        {{- end }}
        {{- end }}
        {{- range $name, $value := $root.Values.settings }}
        - { name: {{ $name }}, value: {{ $value | quote }} }
        {{- end }}
      ports:
        - { name: http, containerPort: 8080 }
        - { name: ops, containerPort: 9464 }
      startupProbe: { httpGet: { path: /readyz, port: ops }, periodSeconds: 2, failureThreshold: 150 }
      readinessProbe: { httpGet: { path: /readyz, port: ops }, periodSeconds: 2, failureThreshold: 2 }
      livenessProbe: { httpGet: { path: /livez, port: ops }, periodSeconds: 10, failureThreshold: 6 }
      resources: {{- toYaml $root.Values.resources | nindent 8 }}
      volumeMounts:
        - { name: data, mountPath: /data }
        - { name: keys, mountPath: /keys, readOnly: true }
        - { name: tmp, mountPath: /tmp }
  volumes:
    - name: secret
      secret:
        secretName: {{ required "existingSecret: name the secret with master.key and setup-token" $root.Values.existingSecret }}
        items: [{ key: master.key, path: master.key }]
        defaultMode: 0400
    - { name: keys, emptyDir: { medium: Memory, sizeLimit: 1Mi } }
    - { name: tmp, emptyDir: {} }
    {{- if eq $root.Values.profile "cluster" }}
    - { name: data, emptyDir: {} }
    {{- end }}
{{- end }}

{{- define "verbatim.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}
