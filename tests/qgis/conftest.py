"""Fixtures of the tests that run inside QGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication


@pytest.fixture
def deesc_provider(qgis_app, qgis_processing):
    """The provider, registered as the plugin registers it, and taken away again."""
    from deesc_plugin.processing.provider import DeescProvider

    registry = QgsApplication.processingRegistry()
    provider = DeescProvider()
    registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


@pytest.fixture
def run_algorithm(deesc_provider):
    """Run an algorithm by its id and give its outputs; failures raise QgsProcessingException."""

    def run(algorithm_id, parameters, context=None, feedback=None):
        import processing

        return processing.run(algorithm_id, parameters, context=context, feedback=feedback)

    return run
